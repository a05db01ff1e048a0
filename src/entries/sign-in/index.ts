import { handOverSignIn } from "@/adapters/msal/handOverSignIn";

// Entra sends people back to this page; the page that opened it is waiting for the answer.
handOverSignIn().catch(() => {
  document.body.textContent = "Het aanmelden is niet gelukt. Sluit dit venster en probeer het opnieuw.";
});
