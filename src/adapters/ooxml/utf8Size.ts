/** In bytes, without making them: an encoder costs more than the rest of fitting a snapshot. */
export function utf8Size(text: string): number {
  let size = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Each half of a surrogate pair stands for two of its four bytes.
    const isTwoBytes = unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff);
    size += isTwoBytes ? 1 : 2;
  }
  return size;
}
