/** How a series is drawn: each has a colour and a texture of its own, for colour alone is not enough. */
export type SeriesTone = "solid" | "striped" | "dotted" | "plain" | "hollow";

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly tone: SeriesTone;
  /** One for each step; `null` where there is nothing to say. */
  readonly values: readonly (number | null)[];
  /** Of all steps together. */
  readonly whole: number | null;
}

export interface ChartStep {
  /** Below the axis. */
  readonly label: string;
  /** In full, for whoever asks for this step. */
  readonly name: string;
}

export interface ChartData {
  readonly steps: readonly ChartStep[];
  /** What a step is. */
  readonly stepName: string;
  readonly series: readonly ChartSeries[];
  /** Names what the wholes are of. */
  readonly wholeName: string;
  /** A value in full. */
  readonly format: (value: number | null) => string;
  /** A mark of the axis. */
  readonly formatMark: (value: number) => string;
  /** Only whole numbers make sense. */
  readonly isWhole: boolean;
  /** Where the axis ends, if not at the largest value. */
  readonly top?: number;
}
