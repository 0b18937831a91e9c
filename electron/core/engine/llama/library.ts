/** node-llama-cpp, imported only once the engine process is ready for it (process.ts). */
export type Library = typeof import("node-llama-cpp");
