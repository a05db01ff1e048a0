import type { ComponentProps } from "react";
import { Card } from "@/ui/layout/Card";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { MeasureList } from "./MeasureList";

interface GroupCardProps extends Omit<ComponentProps<typeof MeasureList>, "labelledBy"> {
  readonly id: string;
  readonly title: string;
}

/** Measures that belong together in another way than by cluster. */
export function GroupCard({ id, title, ...list }: GroupCardProps) {
  return (
    <Card labelledBy={id}>
      <PartTitle id={id}>{title}</PartTitle>
      <MeasureList labelledBy={id} {...list} />
    </Card>
  );
}
