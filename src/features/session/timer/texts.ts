const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
const minutes = (count: number) => (count === 1 ? "1 minuut" : `${count} minuten`);

export const timerTexts = {
  title: "Tijd",
  note: "Een tijd is niet verplicht. Aan het eind gebeurt er niets vanzelf.",
  left: (seconds: number) => `Nog ${clock(seconds)}`,
  over: "De tijd is om.",
  lastMinute: "Nog 1 minuut.",
  started: (seconds: number) =>
    seconds % 60 === 0 ? `Er is nog ${minutes(seconds / 60)} tijd.` : `Er is nog ${clock(seconds)} tijd.`,
  set: minutes,
  setLong: (count: number) => `Tijd zetten: ${minutes(count)}`,
  own: "Eigen aantal minuten",
  start: "Tijd starten",
  extend: (count: number) => `${minutes(count)} erbij`,
  stop: "Tijd stoppen",
};
