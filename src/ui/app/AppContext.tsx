import { createContext, use, type ReactNode } from "react";
import type { AppPorts } from "@/ports/appPorts";

const AppContext = createContext<AppPorts | null>(null);

export function AppProvider({ ports, children }: { readonly ports: AppPorts; readonly children: ReactNode }) {
  return <AppContext value={ports}>{children}</AppContext>;
}

export function useApp(): AppPorts {
  const ports = use(AppContext);
  if (!ports) throw new Error("Put <AppProvider> around this component.");
  return ports;
}
