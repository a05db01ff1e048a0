import type { EngineRoom } from "@/ports/engineRoom";

/** What the windows of this browser tell each other, beside what they store. A channel does not hear itself. */
export function windowChannel(): Pick<EngineRoom, "tell" | "onTold"> {
  const channel = new BroadcastChannel("werken-aan-veiligheid.carry");
  return {
    tell: (news) => {
      channel.postMessage(news);
    },
    onTold: (listener) => {
      channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        listener(data);
      });
    },
  };
}
