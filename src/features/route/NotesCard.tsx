import { Card } from "@/ui/layout/Card";
import { TextField } from "@/ui/text/TextField";
import type { StepCardProps } from "./stepCardProps";
import { routeTexts } from "./texts";

export function NotesCard({ progress, onChange }: StepCardProps) {
  return (
    <Card>
      <TextField
        label={routeTexts.notes}
        hint={routeTexts.notesHint}
        value={progress?.notes ?? ""}
        onChange={(notes) => {
          onChange({ notes });
        }}
      />
    </Card>
  );
}
