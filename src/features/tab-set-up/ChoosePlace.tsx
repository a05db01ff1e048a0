import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { SiteHint, TabChoice, TabSetUp } from "@/ports/host";
import { siteOfTab, tabAddress } from "@/ui/navigation/tabAddress";
import { layoutTexts } from "@/ui/layout/texts";
import { ChooseSite } from "./ChooseSite";
import { FindSite } from "./FindSite";
import { tabSetUpTexts } from "./texts";
import { useSetUpStyles } from "./useSetUpStyles";

type Where = "own" | "other" | "device";

interface ChoosePlaceProps {
  readonly tabSetUp: TabSetUp;
  readonly siteHint: SiteHint | null;
}

/** The site of the team, another site, or none; then the workspace in it. */
export function ChoosePlace({ tabSetUp, siteHint }: ChoosePlaceProps) {
  const styles = useSetUpStyles();
  const before = tabSetUp.current && siteOfTab(tabSetUp.current);
  const [where, setWhere] = useState<Where | null>(before ? "other" : siteHint ? "own" : null);
  const [isReady, setIsReady] = useState(false);
  const choose = (tab: TabChoice | null) => {
    setIsReady(tab !== null);
    tabSetUp.choose(tab);
  };
  const change = (next: Where) => {
    setWhere(next);
    choose(next === "device" ? onDevice() : null);
  };
  return (
    <>
      <Field label={tabSetUpTexts.where}>
        <RadioGroup
          value={where ?? ""}
          onChange={(_, { value }) => {
            change(value as Where);
          }}
        >
          {siteHint && <Radio value="own" label={tabSetUpTexts.own[siteHint.channel]} />}
          <Radio value="other" label={tabSetUpTexts.other} />
          <Radio value="device" label={tabSetUpTexts.device} />
        </RadioGroup>
      </Field>
      {where === "own" && siteHint && <ChooseSite address={siteHint.address} onChoose={choose} />}
      {where === "other" && <FindSite first={before ?? ""} onChoose={choose} />}
      {where === "device" && <p className={styles.text}>{tabSetUpTexts.deviceExplanation}</p>}
      <p className={styles.text} role="status">
        {isReady && tabSetUpTexts.ready}
      </p>
      {isReady && where !== "device" && <p className={styles.text}>{tabSetUpTexts.removing}</p>}
    </>
  );
}

function onDevice(): TabChoice {
  return { address: tabAddress(document.baseURI, null), name: layoutTexts.appName, key: "dit-apparaat" };
}
