import { sha256 } from "./sha256";

// The test vectors of FIPS 180-2, appendix B.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("the checksum of %j", async (text, checksum) => {
  expect(await sha256(text)).toBe(checksum);
});
