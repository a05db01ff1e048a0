// A frame with the app in it, and the other end of what TeamsJS says. The app asks with {id, uuidAsString, func, args}; the
// answer carries the same id with its args; what happens in the host goes as {func, args}.
import { capabilities, contextOf, frameContextOf } from "./context.mjs";
import { texts } from "./texts.mjs";
import { changeWorld, seenBy, world } from "./world.mjs";

const frames = new Map();

window.addEventListener("message", ({ source, data }) => {
  const frame = frames.get(source);
  if (frame && typeof data?.func === "string") void frame.hear(data);
});

export class AppFrame {
  constructor(parts) {
    Object.assign(this, { theme: "default", settings: null, handlers: new Set(), ...parts });
    this.element = document.createElement("iframe");
    this.element.title = this.title ?? texts.frame(this.surface, this.person.name);
    this.element.dataset.surface = this.surface;
    this.element.allow = "clipboard-write";
    this.show("loading");
    this.element.src = this.address;
  }

  /** Once it stands in the page: before that it has no window. */
  attached() {
    this.window = this.element.contentWindow;
    frames.set(this.window, this);
  }

  remove() {
    frames.delete(this.window);
    this.element.remove();
  }

  setTheme(theme) {
    this.theme = theme;
    this.tell("themeChange", theme);
  }

  tell(func, ...args) {
    this.window?.postMessage({ func, args }, "*");
  }

  show(state) {
    this.element.dataset.state = state;
  }

  async hear({ id, uuidAsString, func, args = [], data }) {
    const answer = await this.answers[func]?.call(this, args, data);
    if (answer !== undefined) this.window.postMessage({ id, uuidAsString, args: answer }, "*");
  }

  answers = {
    initialize: () => [frameContextOf(this), "web", "2.58.0", capabilities],
    getContext: () => [contextOf(this)],
    registerHandler: ([name]) => void this.handlers.add(name),
    "appInitialization.appLoaded": () => this.show("loaded"),
    "appInitialization.success": () => this.show("success"),
    "appInitialization.failure": () => this.show("failure"),
    "nestedAppAuth.execute": async (_, request) => [null, await signIn(this.person, request)],
    "settings.getSettings": () => [this.current ?? {}],
    "settings.setValidityState": ([isValid]) => void this.onValid?.(isValid),
    "settings.setSettings": ([settings]) => {
      this.settings = settings;
      return [true];
    },
    "settings.save.success": () => void this.onSaved?.(this.settings),
    "settings.save.failure": () => void this.show("failure"),
    shareDeepLink: ([subPage, label]) => void this.onLink?.({ subPage, label }),
    navigateBack: () => [true],
    readyToUnload: () => void this.onAsleep?.(),
    "meeting.getAppContentStageSharingState": () => [null, { isAppSharing: world.stage !== null }],
    "meeting.getAppContentStageSharingCapabilities": () => [null, { doesAppHaveSharePermission: true }],
    "meeting.shareAppContentToStage": ([address]) => {
      changeWorld((each) => (each.stage = seenBy(this.person, address)));
      return [null, true];
    },
    "meeting.stopSharingAppContentToStage": () => {
      changeWorld((each) => (each.stage = null));
      return [null, true];
    },
  };
}

async function signIn(person, request) {
  try {
    const response = await fetch("/sign-in", {
      method: "POST",
      body: JSON.stringify({ person: person.id, request }),
    });
    return JSON.stringify(await response.json());
  } catch {
    const { requestId } = JSON.parse(request);
    const error = { status: "NO_NETWORK", code: "no_network", description: "Geen verbinding." };
    return JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, success: false, error });
  }
}
