// An engine process that dies of its first message.
process.on("message", () => process.abort());
