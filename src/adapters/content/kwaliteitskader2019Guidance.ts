import guidance01 from "@content/kwaliteitskader-2019/uitleg-01.json";
import guidance02 from "@content/kwaliteitskader-2019/uitleg-02.json";
import guidance03 from "@content/kwaliteitskader-2019/uitleg-03.json";
import guidance04 from "@content/kwaliteitskader-2019/uitleg-04.json";
import guidance05 from "@content/kwaliteitskader-2019/uitleg-05.json";
import guidance06 from "@content/kwaliteitskader-2019/uitleg-06.json";
import guidance07 from "@content/kwaliteitskader-2019/uitleg-07.json";
import guidance08 from "@content/kwaliteitskader-2019/uitleg-08.json";
import guidance09 from "@content/kwaliteitskader-2019/uitleg-09.json";
import guidance10 from "@content/kwaliteitskader-2019/uitleg-10.json";
import type { ContentFile } from "./framework";
import { guidanceFileName } from "./guidance";

export const guidanceFiles: readonly ContentFile[] = [
  guidance01,
  guidance02,
  guidance03,
  guidance04,
  guidance05,
  guidance06,
  guidance07,
  guidance08,
  guidance09,
  guidance10,
].map((json) => ({ file: `kwaliteitskader-2019/${guidanceFileName(json.number)}`, json }));
