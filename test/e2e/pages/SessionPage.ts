import { expect, type Locator } from "@playwright/test";
import type { ScreenPart } from "./screenPart";

export interface NewSeat {
  readonly name: string;
  readonly perspective: "gemeente" | "lokaal team" | "Veilig Thuis";
  readonly role?: string;
}

/** A joint meeting: one's seat, what is to be done now, and the chair. */
export class SessionPage {
  readonly seat: Locator;
  readonly chair: Locator;
  /** What is to be done now, or what came of it. */
  readonly stage: Locator;
  readonly title: Locator;
  readonly invite: Locator;
  /** What nobody else sees. */
  readonly own: Locator;
  /** Where the code of a guest is typed over. */
  readonly intake: Locator;

  constructor(private readonly page: ScreenPart) {
    this.title = page.getByRole("heading", { level: 1, name: /^Overleg / });
    this.seat = page.getByRole("region", { name: "Uw plek in dit overleg" });
    this.chair = page.getByRole("region", { name: "Voorzitter", exact: true });
    this.invite = page.getByRole("region", { name: "Uitnodigen" });
    this.own = page.getByRole("region", { name: "Alleen voor u" });
    this.intake = page.getByRole("region", { name: "Code van een gast" });
    this.stage = page.getByRole("region", {
      name: /^(Voorbereiden|Agenda|Stemmen.*|Verdeling|Verslag)$/,
    });
  }

  /** From the routekaart of a workspace with a scan. */
  async start(): Promise<void> {
    await this.list.getByRole("button", { name: "Nieuw overleg" }).click();
    await this.open();
  }

  async open(): Promise<void> {
    await this.list.getByRole("link").first().click();
    await expect(this.title).toBeVisible();
  }

  async sit({ name, perspective, role }: NewSeat): Promise<void> {
    await this.seat.getByRole("textbox", { name: "Uw functie of organisatie" }).fill(name);
    await this.seat.getByRole("radio", { name: perspective, exact: true }).check();
    if (role !== undefined) await this.seat.getByRole("radio", { name: role }).check();
    await this.seat.getByRole("button", { name: "Deelnemen" }).click();
    await expect(
      this.seat.getByRole("listitem").filter({ hasText: `${name} (${perspective})` }),
    ).toBeVisible();
  }

  async addSeat(seat: NewSeat): Promise<void> {
    await this.seat.getByRole("button", { name: "Nog een plek op dit toestel" }).click();
    await this.sit(seat);
  }

  /** Says who holds a device that several share. */
  async iAm(name: string): Promise<void> {
    await this.seat.getByRole("button", { name: `Ik ben ${name}`, exact: true }).click();
  }

  /** The next on a device that several share. */
  async handTo(name: string): Promise<void> {
    await expect(this.stage.getByRole("heading", { name: `Geef het toestel aan ${name}` })).toBeVisible();
    await this.stage.getByRole("button", { name: `Ik ben ${name}`, exact: true }).click();
  }

  async lead(move: string): Promise<void> {
    await this.chair.getByRole("button", { name: move, exact: true }).click();
  }

  async discuss(aspect: string): Promise<void> {
    await this.stage.getByRole("button", { name: `Bespreken: ${aspect}` }).click();
  }

  /** What was prepared on an aspect. */
  async prepare(aspect: string, choice: string): Promise<void> {
    const group = this.stage.getByRole("radiogroup", { name: aspect });
    await group.getByRole("radio", { name: choice, exact: true }).check();
  }

  /** Writes down something for oneself about the aspect that is discussed. */
  async note(text: string): Promise<void> {
    await this.own.getByRole("textbox", { name: "Eigen notitie" }).fill(text);
  }

  /** Sets an aspect on the agenda aside. */
  async setAside(aspect: string, how: string): Promise<void> {
    await this.stage.getByRole("button", { name: `Opzij zetten: ${aspect}` }).click();
    await this.page.getByRole("menuitem", { name: how }).click();
  }

  async choose(choice: string): Promise<void> {
    await this.stage.getByRole("radio", { name: choice, exact: true }).check();
  }

  prepared(aspect: string, choice: string): Locator {
    return this.stage
      .getByRole("radiogroup", { name: aspect })
      .getByRole("radio", { name: choice, exact: true });
  }

  async vote(choice: string): Promise<void> {
    await this.choose(choice);
    await this.stage.getByRole("button", { name: "Stem geven" }).click();
  }

  async expectReady(done: number, total: number): Promise<void> {
    await expect(this.stage).toContainText(`${done} van ${total} hebben gestemd.`, { timeout: 30_000 });
  }

  /** What a screen reader says by itself. */
  get news(): Locator {
    return this.page.getByRole("main").locator("xpath=..").getByRole("status").last();
  }

  /** What a perspective, or all together, said. */
  spread(of: string): Locator {
    return this.stage
      .getByRole("listitem")
      .filter({ has: this.page.getByText(of, { exact: true }) })
      .first();
  }

  async decide(decision: Readonly<Record<string, string>>, level: string): Promise<void> {
    const group = this.stage.getByRole("radiogroup", { name: "Wat is het antwoord van de zelfscan?" });
    await group.getByRole("radio", { name: level, exact: true }).check();
    for (const [field, text] of Object.entries(decision)) {
      await this.stage.getByRole("textbox", { name: field }).fill(text);
    }
    await this.stage.getByRole("button", { name: "Besluit vastleggen" }).click();
    await expect(this.stage).toContainText("Het besluit is vastgelegd.");
  }

  /** Adds somebody outside the site; gives the link of their invitation. */
  async inviteGuest(name: string): Promise<string> {
    const add = this.invite.getByRole("button", { name: "Gast toevoegen" });
    if (!(await add.isVisible())) {
      await this.invite.getByText("Iemand zonder toegang tot de site uitnodigen").click();
    }
    await add.click();
    await this.invite.getByRole("textbox", { name: "Functie of organisatie van de gast" }).fill(name);
    await this.invite.getByRole("button", { name: "Toevoegen", exact: true }).click();
    const text = await this.invite.getByRole("textbox", { name: `Uitnodiging voor ${name}` }).inputValue();
    const [link] = /https?:\S+$/.exec(text) ?? [];
    if (link === undefined) throw new Error(`There is no link in: ${text}`);
    return link;
  }

  async takeIn(code: string): Promise<void> {
    await this.intake.getByRole("textbox", { name: "Code van iemand buiten de site" }).fill(code);
    await this.intake.getByRole("button", { name: "Code invoeren" }).click();
  }

  get list(): Locator {
    return this.page.getByRole("region", { name: "Overleggen" });
  }
}
