// A picture in the text (wp:inline) names a part of the package by a relationship, says how large it is shown in EMU
// (360,000 to a centimetre), and carries its alternative text as descr. Ids of pictures are unique in a document.
// https://learn.microsoft.com/office/open-xml/word/how-to-insert-a-picture-into-a-word-processing-document
import { fromBase64 } from "@/domain/workspace/base64";
import { isDescribed, type KeptFile, largestFile, mostLogos } from "@/domain/workspace/keptFile";
import { AppError, type LogoProblem } from "@/ports/appError";
import { attributeText } from "../attributeText";
import type { Names } from "../names";
import type { BytesPart } from "../ooxmlPackage";
import { type ImageFacts, readImage } from "./readImage";

export interface PlacedLogo {
  readonly part: BytesPart;
  readonly relationship: string;
  /** A run of text that holds the picture. */
  readonly run: string;
}

const emuPerCentimetre = 360_000;
/** At 96 pixels to the inch, as Word takes a picture that does not say otherwise. */
const emuPerPixel = 9525;
const widest = 5 * emuPerCentimetre;
const highest = 2.5 * emuPerCentimetre;

/** Word unpacks a picture whole: a small file can hold one that fills the memory of a phone. */
const mostPixels = 25_000_000;
const longestSide = 10_000;

/** Far from the numbers that headers and footers of a municipality start with. */
const firstPictureId = 9001;

/** What the picture is. Throws AppError "logoRefused". [DO14] */
export function checkLogo(bytes: Uint8Array): ImageFacts {
  if (bytes.length > largestFile.logo) throw refused("tooLarge");
  const image = readImage(bytes);
  if (typeof image === "string") throw refused(image);
  const { width, height } = image;
  if (width > longestSide || height > longestSide || width * height > mostPixels)
    throw refused("tooManyPixels");
  return image;
}

/** The logos of a plan as they stand on its first page. Throws AppError "logoRefused". [DO13] */
export function placeLogos(logos: readonly KeptFile[], names: Names): readonly PlacedLogo[] {
  return logos.slice(0, mostLogos).map((logo, index) => {
    if (!isDescribed(logo)) throw refused("notDescribed");
    const bytes = fromBase64(logo.content);
    if (!bytes) throw refused("broken");
    const image = checkLogo(bytes);
    const relationship = names.relationship(`rIdLogo${index + 1}`);
    const name = names.part(`word/media/logo${index + 1}.${image.extension}`);
    return {
      part: { name, contentType: image.mediaType, bytes, relationships: [] },
      relationship,
      run: pictureRun(image, { relationship, number: index + 1, alt: logo.alt }),
    };
  });
}

/** As large as it fits, in its own ratio and never larger than it is. */
function shownSize({ width, height }: ImageFacts): { readonly cx: number; readonly cy: number } {
  const scale = Math.min(emuPerPixel, widest / width, highest / height);
  return { cx: Math.max(1, Math.floor(width * scale)), cy: Math.max(1, Math.floor(height * scale)) };
}

function pictureRun(
  image: ImageFacts,
  {
    relationship,
    number,
    alt,
  }: { readonly relationship: string; readonly number: number; readonly alt: string },
): string {
  const { cx, cy } = shownSize(image);
  const id = firstPictureId + number;
  const description = attributeText(alt);
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="Logo ${number}" descr="${description}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawing}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">` +
    `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="Logo ${number}" descr="${description}"/>` +
    `<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/>` +
    "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>" +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    "</wp:inline></w:drawing></w:r>"
  );
}

function refused(problem: LogoProblem): AppError {
  return new AppError({ code: "logoRefused", problem });
}
