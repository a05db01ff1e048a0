import { fileNameFrom } from "./fileNameFrom";

test.each([
  ["Plan van aanpak gemeente Zeist 2026-2028.docx", "Plan van aanpak gemeente Zeist 2026-2028.docx"],
  ["Plan: wat/nu? <2>.docx", "Plan wat nu 2.docx"],
  ["Plan\u202Exod.\u200Bdocx.docx", "Plan xod. docx.docx"],
  ["Plan v1. .docx", "Plan v1.docx"],
  [`${"lang ".repeat(60)}.docx`, `${"lang ".repeat(24).trim()}.docx`],
])("%j becomes %j", (name, fit) => {
  expect(fileNameFrom(name)).toBe(fit);
});
