import frameJson from "@content/kwaliteitskader-2019/kader.json";
import standard01 from "@content/kwaliteitskader-2019/standaard-01.json";
import standard02 from "@content/kwaliteitskader-2019/standaard-02.json";
import standard03 from "@content/kwaliteitskader-2019/standaard-03.json";
import standard04 from "@content/kwaliteitskader-2019/standaard-04.json";
import standard05 from "@content/kwaliteitskader-2019/standaard-05.json";
import standard06 from "@content/kwaliteitskader-2019/standaard-06.json";
import standard07 from "@content/kwaliteitskader-2019/standaard-07.json";
import standard08 from "@content/kwaliteitskader-2019/standaard-08.json";
import standard09 from "@content/kwaliteitskader-2019/standaard-09.json";
import standard10 from "@content/kwaliteitskader-2019/standaard-10.json";
import type { ContentFile } from "./framework";

const folder = "kwaliteitskader-2019";

export const frame: ContentFile = { file: `${folder}/kader.json`, json: frameJson };

export const standards: readonly ContentFile[] = [
  standard01,
  standard02,
  standard03,
  standard04,
  standard05,
  standard06,
  standard07,
  standard08,
  standard09,
  standard10,
].map((json) => ({ file: `${folder}/standaard-${String(json.number).padStart(2, "0")}.json`, json }));
