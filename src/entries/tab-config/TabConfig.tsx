import { Suspense } from "react";
import { TabSetUpPage } from "@/features/tab-set-up/TabSetUpPage";
import type { AppPorts } from "@/ports/appPorts";
import { AppProvider } from "@/ui/app/AppContext";
import { ErrorBoundary } from "@/ui/error/ErrorBoundary";
import { Opening } from "@/ui/loading/Opening";

/** The page where Teams has a tab set up. */
export function TabConfig({ ports }: { readonly ports: AppPorts }) {
  return (
    <AppProvider ports={ports}>
      <ErrorBoundary resetOn={null}>
        <Suspense fallback={<Opening />}>
          <TabSetUpPage />
        </Suspense>
      </ErrorBoundary>
    </AppProvider>
  );
}
