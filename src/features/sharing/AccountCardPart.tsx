import { AccountPart } from "./AccountPart";
import { useMicrosoft365 } from "@/ui/app/useMicrosoft365";

/** Who is signed in, for a screen of another task. */
export function AccountCardPart() {
  const microsoft365 = useMicrosoft365();
  return microsoft365 && <AccountPart microsoft365={microsoft365} />;
}
