import { Frame, type FrameProps } from "#components/frame";

/** The officials' side: denser, marked with a spruce line along the top. */
export function OfficeFrame(props: FrameProps) {
  return <Frame {...props} kind="office" />;
}
