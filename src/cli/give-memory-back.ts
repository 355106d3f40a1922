// The bundler's allocator (mimalloc) keeps what it has freed for a while, a quarter of the memory of a build. It reads
// this when its library is loaded: import this module before Astro.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
