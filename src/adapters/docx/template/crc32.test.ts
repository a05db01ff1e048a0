import { strToU8 } from "fflate";
import { crc32 } from "./crc32";

test.each([
  ["", 0],
  ["123456789", 0xcbf43926],
])("of %j is as the standard says", (text, sum) => {
  expect(crc32(strToU8(text))).toBe(sum);
});
