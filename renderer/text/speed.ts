/** Words of the measurements of speed on this machine. */
export const speedText = {
  title: "Speed",
  intro:
    "How fast models are here, measured with a short prompt and answer. Nothing of yours is read, and nothing leaves this machine.",
  model: "Model to measure",
  measure: "Measure speed",
  measuring: (name: string) => `Measuring ${name}`,
  measuringStep: (done: number, total: number) => `Step ${done} of ${total}`,
  cancel: "Cancel",
  cancelling: "Cancelling…",
  measuringHint:
    "Prompts wait until it is done. It measures best while nothing else keeps the machine busy.",
  measured: (name: string, speed: string) => `${name} writes ${speed} tokens per second here.`,
  noModel: "Add a chat model first; then its speed can be measured.",
  otherLoaded: "The loaded model makes room for it, and is loaded again with the next prompt.",

  empty: "Nothing measured yet",
  emptyHint:
    "Measure a model to see how fast it reads and writes on this machine, how soon the first word comes and what memory it takes. Measure again with other run settings, or other models, to compare.",

  filter: "Compare",
  all: "Newest of each model and setting",
  everything: "Every measurement",
  onlyModel: (name: string) => `Only ${name}`,
  chart: "Chart",
  table: "All numbers",
  tableCaption: "Every measurement that is shown in the chart",
  moreRuns: (count: number) => `${count} more are in the table below.`,

  generation: "Writing",
  generationHint: "more is better",
  prompt: "Reading the prompt",
  promptHint: "more is better",
  firstToken: "Time to first token",
  firstTokenHint: "less is better",
  memory: "Memory",
  memoryHint: "held while measuring, less is better",
  tokensPerSecond: (amount: string) => `${amount} t/s`,
  best: "best",

  columnModel: "Model",
  columnDate: "Measured",
  columnActions: "Actions",
  settings: {
    context: (tokens: string) => `${tokens} tokens`,
    threads: (count: string) => `${count} threads`,
    oneThread: "1 thread",
    gpuLayers: (count: string) => `${count} layers on the GPU`,
    batch: (tokens: string) => `batch ${tokens}`,
    kvCache: (type: string) => `KV cache ${type}`,
    flashOn: "flash attention on",
    flashOff: "flash attention off",
  },
  forget: "Forget",
  forgetRun: (run: string) => `Forget the measurement of ${run}`,
  forgotten: "The measurement is forgotten.",
  undo: "Undo",
} as const;
