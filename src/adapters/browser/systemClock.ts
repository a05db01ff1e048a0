import type { Instant, PlainDate } from "@/domain/record";
import type { Clock } from "@/ports/clock";

export const systemClock: Clock = {
  now: () => new Date().toISOString() as Instant,
  today: () => {
    const now = new Date();
    const twoDigits = (value: number) => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}` as PlainDate;
  },
};
