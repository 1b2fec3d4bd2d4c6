import { Frame, type FrameProps } from "#components/frame";

/** Everyone's side: wide and calm. */
export function PublicFrame(props: FrameProps) {
  return <Frame {...props} kind="public" />;
}
