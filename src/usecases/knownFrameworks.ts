import type { Framework } from "@/domain/framework/framework";
import { AppError } from "@/ports/appError";
import type { Frameworks } from "@/ports/frameworks";

/** Looks versions up by id; the first is the current one. */
export function knownFrameworks(current: Framework, ...earlier: readonly Framework[]): Frameworks {
  const known = [current, ...earlier];
  return {
    current,
    of: (id) => {
      const framework = known.find((candidate) => candidate.id === id);
      if (!framework) throw new AppError({ code: "frameworkUnknown", framework: id });
      return framework;
    },
  };
}
