import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { answerScaleSchema } from "@/adapters/content/answerScaleSchema";
import { frameworkSchema, standardSchema } from "@/adapters/content/frameworkSchema";
import { glossarySchema } from "@/adapters/content/glossarySchema";
import { guidanceSchema } from "@/adapters/content/guidanceSchema";
import { infoboxSchema } from "@/adapters/content/infoboxSchema";
import { municipalitiesSchema } from "@/adapters/content/municipalitiesSchema";
import { planFormatSchema } from "@/adapters/content/planFormatSchema";
import { routeSchema } from "@/adapters/content/routeSchema";
import { samplePlanSchema, sampleRouteSchema, sampleScansSchema } from "@/adapters/content/sampleSchema";

const schemas: Readonly<Record<string, GenericSchema>> = {
  "content/kwaliteitskader-2019/kader.schema.json": frameworkSchema,
  "content/kwaliteitskader-2019/standaard.schema.json": standardSchema,
  "content/kwaliteitskader-2019/uitleg.schema.json": guidanceSchema,
  "content/schaal.schema.json": answerScaleSchema,
  "content/gemeenten.schema.json": municipalitiesSchema,
  "content/bijlage-5.schema.json": planFormatSchema,
  "content/routekaart.schema.json": routeSchema,
  "content/infobox.schema.json": infoboxSchema,
  "content/begrippen.schema.json": glossarySchema,
  "content/voorbeeld/zelfscans-verzonnen.schema.json": sampleScansSchema,
  "content/voorbeeld/plan-verzonnen.schema.json": samplePlanSchema,
  "content/voorbeeld/routekaart-verzonnen.schema.json": sampleRouteSchema,
};

/**
 * The JSON Schema files beside the content, from the schemas that the app itself checks with: whoever edits content gets
 * help from an editor, and there is one truth.
 */
export function contentSchemaFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(schemas).map(([path, schema]) => ({
    path,
    text: `${JSON.stringify(toJsonSchema(schema, { target: "draft-2020-12", ignoreActions: ["check"] }), null, 2)}\n`,
  }));
}
