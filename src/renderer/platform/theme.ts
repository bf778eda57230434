import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** A ramp of one deep red (80 is #8E1B1F), even in OKLCH lightness; for the active place and the primary action only. */
const red: BrandVariants = {
  10: '#200202',
  20: '#330406',
  30: '#45080A',
  40: '#530C0E',
  50: '#600F12',
  60: '#6D1216',
  70: '#7D161A',
  80: '#8E1B1F',
  90: '#9C3634',
  100: '#AD524D',
  110: '#BD6C66',
  120: '#CC8680',
  130: '#D99C96',
  140: '#E5B3AE',
  150: '#F3CDC9',
  160: '#FFE4E1',
};

/** Two-storey Vietnamese letters are clipped under 1.4 lines, so every size of Fluent's ramp is given that much. */
const type: Partial<Theme> = {
  fontFamilyBase: '"Segoe UI", "Noto Sans", sans-serif',
  lineHeightBase100: '15px',
  lineHeightBase200: '17px',
  lineHeightBase400: '23px',
  lineHeightBase500: '28px',
  lineHeightBase600: '34px',
  lineHeightHero700: '40px',
};

/** Nothing moves for longer than 150 ms; where Windows asks for less motion, Fluent's components do not move at all. */
const motion: Partial<Theme> = {
  durationNormal: '120ms',
  durationGentle: '140ms',
  durationSlow: '140ms',
  durationSlower: '140ms',
  durationUltraSlow: '140ms',
};

export const lightTheme: Theme = { ...createLightTheme(red), ...type, ...motion };

/** On dark grounds the deep red cannot be read as text or seen as a line: those take the light end of the ramp. */
export const darkTheme: Theme = {
  ...createDarkTheme(red),
  ...type,
  ...motion,
  colorBrandForeground1: red[130],
  colorBrandForeground2: red[140],
  colorBrandForegroundLink: red[130],
  colorBrandForegroundLinkHover: red[140],
  colorBrandForegroundLinkPressed: red[120],
  colorBrandForegroundLinkSelected: red[130],
  colorCompoundBrandForeground1: red[130],
  colorCompoundBrandForeground1Hover: red[140],
  colorCompoundBrandForeground1Pressed: red[120],
  colorNeutralForeground2BrandHover: red[130],
  colorNeutralForeground2BrandPressed: red[120],
  colorNeutralForeground2BrandSelected: red[130],
  colorNeutralForeground3BrandHover: red[130],
  colorNeutralForeground3BrandPressed: red[120],
  colorNeutralForeground3BrandSelected: red[130],
  colorNeutralStrokeAccessibleSelected: red[130],
  colorBrandStroke1: red[120],
  colorCompoundBrandBackground: red[120],
  colorCompoundBrandBackgroundHover: red[130],
  colorCompoundBrandBackgroundPressed: red[110],
  colorCompoundBrandStroke: red[120],
  colorCompoundBrandStrokeHover: red[130],
  colorCompoundBrandStrokePressed: red[110],
};
