import { Button } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { singleClick } from "@/ui/undo/singleClick";
import { routeTexts } from "./texts";

export function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Delete20Regular />}
      aria-label={routeTexts.removeWhich(name)}
      onClick={singleClick(onRemove)}
    >
      {routeTexts.remove}
    </Button>
  );
}
