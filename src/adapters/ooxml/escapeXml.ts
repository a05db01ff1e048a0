const special = /[&<>"]/;

/** Safe between tags and between double quotes. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
