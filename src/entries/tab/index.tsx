import { createRoot } from "react-dom/client";
import { browserAppearance } from "@/adapters/browser/browserAppearance";
import { ErrorScreen } from "@/ui/error/ErrorScreen";
import { ThemeBridge } from "@/ui/theme/ThemeBridge";
import { App } from "./App";
import { openApp } from "./openApp";

const appearance = browserAppearance();
const element = document.getElementById("app");
if (!element) throw new Error("index.html has no element #app.");
const root = createRoot(element);

openApp().then(
  ({ ports, keepsNothing }) => {
    root.render(
      <ThemeBridge source={appearance}>
        <App ports={ports} appearance={appearance} keepsNothing={keepsNothing} />
      </ThemeBridge>,
    );
  },
  (failure: unknown) => {
    root.render(
      <ThemeBridge source={appearance}>
        <ErrorScreen failure={failure} />
      </ThemeBridge>,
    );
  },
);
