export const fileExchangeTexts = {
  title: (plan: string) => `Word-bestand bij ${plan}`,
  explanation:
    "Kies het plan van aanpak zoals dat bij u in Word staat: gemaakt met deze app, of zelf ingevuld in Bijlage 5. U ziet wat er anders is, kiest wat waarheen gaat en downloadt daarna het bijgewerkte bestand. De opmaak blijft zoals die is. Een bestand dat u hier kiest, verlaat dit apparaat niet.",
  choose: "Word-bestand kiezen",
  chooseOther: "Ander bestand kiezen",
  chosen: (name: string) => `Gekozen: ${name}`,
  opening: "Het bestand wordt geopend…",
  download: "Bijgewerkt bestand downloaden",
  downloaded: "Gedownload.",
  replaces:
    "Vervang hiermee het oude bestand. Wat u daarna in Word wijzigt, leest de app een volgende keer terug.",
  back: "Terug naar het plan",
};
