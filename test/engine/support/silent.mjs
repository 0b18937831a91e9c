// An engine process that never answers.
process.on("message", () => {});
