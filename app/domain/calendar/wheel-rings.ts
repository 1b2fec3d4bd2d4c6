/** The rings of the yearly wheel from the rim inwards. */
export const WHEEL_RINGS = ["grants", "tables", "associations", "city"] as const;
export type WheelRingName = (typeof WHEEL_RINGS)[number];
