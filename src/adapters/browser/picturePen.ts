import { linesOf } from "./pictureText";

/** The colours of the light theme on screen: a picture is for white paper, whatever the screen looks like. */
export const pictureColors = {
  paper: "#ffffff",
  text: "#242424",
  quiet: "#616161",
  line: "#d1d1d1",
  edge: "#616161",
  brand: "#0f6cbd",
  emphasis: "#f0f0f0",
};

const family = '"Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif';

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: "left" | "center";
}

/** Where something goes: its left top corner, and how wide it may be. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Draws a part of a picture and gives the height at which it ends. */
export type Draw = (context: CanvasRenderingContext2D, area: Area) => number;

/** How wide a text is on one line. */
export function widthOf(context: CanvasRenderingContext2D, text: string, style: TextStyle): number {
  context.font = fontOf(style);
  return context.measureText(text).width;
}

function fontOf({ size, bold = false }: TextStyle): string {
  return `${bold ? 600 : 400} ${size}px ${family}`;
}

/** Writes a text in as many lines as it takes. */
export function write(text: string, style: TextStyle): Draw {
  const { size, color, align = "left" } = style;
  return (context, { x, y, width }) => {
    const lineHeight = Math.round(size * 1.4);
    context.font = fontOf(style);
    context.fillStyle = color ?? pictureColors.text;
    context.textAlign = align;
    context.textBaseline = "middle";
    const lines = linesOf(text, width, (piece) => context.measureText(piece).width);
    for (const [index, line] of lines.entries()) {
      context.fillText(line, align === "center" ? x + width / 2 : x, y + (index + 0.5) * lineHeight);
    }
    return y + lines.length * lineHeight;
  };
}

/** Draws one under the other, with some room between. */
export function stack(parts: readonly Draw[], gap: number): Draw {
  return (context, { x, y, width }) =>
    parts.reduce((top, part, index) => part(context, { x, y: top + (index === 0 ? 0 : gap), width }), y);
}
