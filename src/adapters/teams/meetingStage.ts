import { meeting, type SdkError } from "@microsoft/teams-js";
import { AppError } from "@/ports/appError";
import type { Stage } from "@/ports/host";

type Answer<Value> = (error: SdkError | null, value: Value | null) => void;

/**
 * The stage of a meeting. https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis
 * Microsoft does not describe `stopSharingAppContentToStage`: where it is refused, Teams has a button of its own.
 */
export const meetingStage: Stage = {
  isShared: async () => {
    const state = await answered(meeting.getAppContentStageSharingState);
    return state?.isAppSharing === true;
  },
  share: async (address) => {
    await answered<boolean>((done) => {
      meeting.shareAppContentToStage(done, address.href);
    });
  },
  stop: async () => {
    await answered(meeting.stopSharingAppContentToStage);
  },
};

function answered<Value>(ask: (done: Answer<Value>) => void): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown) => {
      const { errorCode, message } = error as Partial<SdkError>;
      const reason = `${errorCode ?? ""} ${message ?? ""}`.trim();
      reject(new AppError({ code: "stageRefused", reason }, error));
    };
    try {
      ask((error, value) => {
        if (error) refuse(error);
        else resolve(value);
      });
    } catch (error) {
      // TeamsJS throws at once where the host cannot do it.
      refuse(error);
    }
  });
}
