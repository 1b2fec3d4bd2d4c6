/** How far from the middle the wheel's rim and hub are, in units of its picture. */
export const WHEEL_RIM = 236;
export const WHEEL_HUB = 74;
