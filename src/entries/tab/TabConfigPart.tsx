import { Suspense, use } from "react";
import type { AppPorts } from "@/ports/appPorts";
import { Opening } from "@/ui/loading/Opening";
import { remembered } from "@/ui/loading/remembered";

const tabConfig = remembered(() => import("../tab-config/TabConfig"));

/**
 * The page to set up a tab has the script of the tab itself: whoever sets one up opens it next. A script of its own would
 * also cut the parts that both load so that the tab has more to load first.
 */
export function TabConfigPart(props: { readonly ports: AppPorts }) {
  return (
    <Suspense fallback={<Opening />}>
      <Loaded {...props} />
    </Suspense>
  );
}

function Loaded(props: { readonly ports: AppPorts }) {
  const { TabConfig } = use(tabConfig());
  return <TabConfig {...props} />;
}
