// Makes the lists of the app in a site, for an administrator: the same as the app does, through the same code.
// `npm run lists -- --site https://gemeente.sharepoint.com/sites/veiligheid --token TOKEN [--dry-run]`
import { parseArgs } from "node:util";
import { findSite } from "@/adapters/sharepoint/findSite";
import { siteSetUp } from "@/adapters/sharepoint/setUpSite";
import { AppError } from "@/ports/appError";
import type { SharedSite, SiteId } from "@/ports/sharedSite";
import { failureText } from "@/ui/error/errorTexts";
import { setUpTexts } from "@/ui/set-up/texts";
import { commandGraph } from "./commandGraph";
import { listsTexts } from "./listsTexts";

const { values } = parseArgs({
  options: {
    /** The address of a site, or its id. */
    site: { type: "string" },
    token: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    /** Another Graph than that of the public cloud. */
    base: { type: "string", default: "https://graph.microsoft.com/v1.0" },
  },
});

process.exitCode = await makeLists();

async function makeLists(): Promise<number> {
  const { site: address, token, base } = values;
  if (!address || !token) {
    console.error(listsTexts.usage);
    return 2;
  }
  const client = commandGraph(base, token);
  try {
    const site: Pick<SharedSite, "id" | "name"> = address.startsWith("https://")
      ? await findSite(client, address)
      : { id: address as SiteId, name: address };
    const setUp = siteSetUp(client);
    const steps = await setUp.look(site.id);
    console.log(steps.length === 0 ? listsTexts.nothing(site.name) : listsTexts.toDo(site.name));
    if (values["dry-run"]) for (const step of steps) console.log(`- ${setUpTexts.step(step)}`);
    else
      await setUp.carryOut(site.id, (step) => {
        console.log(listsTexts.done(setUpTexts.step(step)));
      });
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { title, whatToDo } = failureText(error);
    console.error(`${title} ${whatToDo}`);
    return 1;
  }
}
