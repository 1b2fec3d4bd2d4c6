import { Frame, type FrameProps } from "#components/frame";

/** The association's desk. */
export function DeskFrame(props: FrameProps) {
  return <Frame {...props} kind="desk" />;
}
