import { AppFrame } from "./appFrame.mjs";
import { button, input, select } from "./elements.mjs";
import { texts } from "./texts.mjs";
import { changeWorld, onWorld, seenBy, world } from "./world.mjs";

/** One person of the team with what Teams shows to them. */
export class Person {
  /** The first opens Teams in the channel, others come when they like. */
  place = "away";
  theme = "default";
  isOff = false;
  isPanelOpen = true;
  isAsleep = false;
  subPage = null;
  /** By what they are: the tab or side panel, the shared screen, the page to set up a tab. */
  frames = {};

  constructor(person) {
    this.person = person;
    if (person === world.people[0]) this.place = "channel";
    this.element = document.createElement("section");
    this.element.className = "person";
    this.element.setAttribute("aria-label", person.name);
    const title = document.createElement("h2");
    title.textContent = person.name;
    this.buttons = document.createElement("div");
    this.buttons.className = "controls";
    this.surfaces = document.createElement("div");
    this.surfaces.className = "surfaces";
    this.link = input(texts.link);
    this.element.append(title, this.choices(), this.buttons, this.surfaces);
    onWorld(() => this.draw());
    this.draw();
  }

  choices() {
    const line = document.createElement("div");
    line.className = "controls";
    line.append(
      select(texts.surface, texts.surfaces, this.place, (place) => this.goTo(place)),
      select(texts.theme, texts.themes, this.theme, (theme) => {
        this.theme = theme;
        for (const frame of Object.values(this.frames)) frame.setTheme(theme);
      }),
      this.link.element,
      button(texts.openLink, () => this.goTo(this.place, this.link.field.value)),
    );
    return line;
  }

  goTo(place, subPage = null) {
    for (const name of Object.keys(this.frames)) this.drop(name);
    Object.assign(this, { place, subPage, isPanelOpen: true, isAsleep: false });
    this.draw();
  }

  get tab() {
    if (this.place === "away") return null;
    if (this.place === "personal")
      return { contentUrl: `${this.person.origin}/index.html#/mijn`, entityId: "mijn" };
    return world.tabs[this.tabPlace];
  }

  /** A meeting is a chat to Teams. */
  get tabPlace() {
    return this.place === "channel" ? "channel" : "chat";
  }

  draw() {
    const { tab } = this;
    const isMeeting = this.place === "meeting";
    const isSettingUp = this.frames.setUp !== undefined;
    this.keep("app", tab !== null && !isSettingUp && (!isMeeting || this.isPanelOpen), () => ({
      surface: isMeeting ? "sidePanel" : "tab",
      address: seenBy(this.person, tab.contentUrl),
      entityId: tab.entityId,
      subPage: this.subPage,
      onLink: ({ subPage }) => (this.link.field.value = subPage),
    }));
    this.keep("stage", isMeeting && world.stage !== null, () => ({
      surface: "stage",
      address: seenBy(this.person, world.stage),
    }));
    this.surfaces.dataset.empty = String(tab === null);
    this.buttons.replaceChildren(...this.wantedButtons());
  }

  keep(name, isWanted, parts) {
    if (!isWanted) this.drop(name);
    else if (!this.frames[name]) this.add(name, parts());
  }

  add(name, parts) {
    const { person, place, theme } = this;
    const frame = new AppFrame({ person, place, theme, ...parts });
    this.frames[name] = frame;
    this.surfaces.append(frame.element);
    frame.attached();
  }

  drop(name) {
    this.frames[name]?.remove();
    delete this.frames[name];
  }

  /** A frame of its own again, as when Teams itself is started anew. */
  restart() {
    this.isAsleep = false;
    this.drop("app");
    this.draw();
  }

  setUp() {
    this.drop("app");
    const save = button(texts.save, () => this.frames.setUp.tell("settings.save"));
    save.disabled = true;
    this.add("setUp", {
      surface: "setUp",
      title: texts.setUp(this.person.name),
      address: `${this.person.origin}/instellen.html`,
      current: this.tab,
      onValid: (isValid) => (save.disabled = !isValid),
      onSaved: (settings) => {
        this.drop("setUp");
        changeWorld(({ tabs }) => (tabs[this.tabPlace] = settings));
      },
    });
    this.saveButton = save;
    this.draw();
  }

  wantedButtons() {
    const { app, setUp } = this.frames;
    if (setUp) {
      const cancel = button(texts.cancel, () => {
        this.drop("setUp");
        this.draw();
      });
      return [this.saveButton, cancel, this.networkButton()];
    }
    const isMeeting = this.place === "meeting";
    return [
      ...(["personal", "away"].includes(this.place)
        ? []
        : [button(this.tab ? texts.changeTab : texts.addTab, () => this.setUp())]),
      ...(this.tab && this.place !== "personal"
        ? [button(texts.removeTab, () => changeWorld(({ tabs }) => (tabs[this.tabPlace] = null)))]
        : []),
      ...(isMeeting && this.tab ? [this.panelButton()] : []),
      ...(isMeeting && world.stage
        ? [button(texts.stopPresenting, () => changeWorld((each) => (each.stage = null)))]
        : []),
      ...(app
        ? [
            button(texts.restart, () => this.restart()),
            button(texts.back, () => app.tell("backButtonPress")),
            this.sleepButton(app),
          ]
        : []),
      this.networkButton(),
    ];
  }

  panelButton() {
    return button(this.isPanelOpen ? texts.closePanel : texts.openPanel, () => {
      this.isPanelOpen = !this.isPanelOpen;
      this.draw();
    });
  }

  /** As Teams does for an app that asks for it: the frame is hidden, and shown again with what it is to open. */
  sleepButton(app) {
    return button(this.isAsleep ? texts.wake : texts.sleep, () => {
      this.isAsleep = !this.isAsleep;
      if (this.isAsleep) app.tell("beforeUnload");
      else app.tell("load", { entityId: app.entityId, contentUrl: app.address });
      app.element.style.visibility = this.isAsleep ? "hidden" : "visible";
      this.draw();
    });
  }

  networkButton() {
    return button(this.isOff ? texts.online : texts.offline, () => {
      this.isOff = !this.isOff;
      void fetch("/network", {
        method: "POST",
        body: JSON.stringify({ person: this.person.id, isOff: this.isOff }),
      });
      this.draw();
    });
  }
}
