import { Button } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { singleClick } from "@/ui/undo/singleClick";
import { overviewTexts } from "./texts";

export function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Delete20Regular />}
      aria-label={overviewTexts.removeWhich(name)}
      onClick={singleClick(onRemove)}
    >
      {overviewTexts.remove}
    </Button>
  );
}
