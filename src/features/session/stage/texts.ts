export const stageTexts = {
  standard: (number: number, title: string) => `Standaard ${number}: ${title}`,
  cluster: (heading: string) => `Cluster: ${heading}`,
  place: (place: number, total: number) => `${place} van ${total} op de agenda`,
};
