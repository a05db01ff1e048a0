import jsQR from "jsqr";
import { qrSquares } from "./qrSquares";

test("another library reads what stands in the picture", () => {
  const address =
    "https://veiligheid.voorbeeldstad.nl/index.html#/code/00000000-0000-4000-8000-000000000001/0A1B2C-3D4E5F-6G7H8J-9KMNPQ-RSTVWX-YZ0123-456789-ABCDEF";
  const squares = qrSquares(address);
  const pixel = 4;
  const size = squares.length * pixel;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (squares[Math.floor(y / pixel)]?.[Math.floor(x / pixel)])
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  expect(jsQR(pixels, size, size)?.data).toBe(address);
});

test("around it is as much white as cameras need", () => {
  const squares = qrSquares("x");
  expect(squares.slice(0, 4).flat()).not.toContain(true);
  expect(squares.map((row) => row.slice(-4)).flat()).not.toContain(true);
});
