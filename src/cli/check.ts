try {
  // Within, so that a wrong setting is told like a problem of the content.
  const { content } = await import('../load.ts');
  const { contentCounts } = await import('../views/site/counts.ts');
  console.log(contentCounts(content().wiki));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

export {};
