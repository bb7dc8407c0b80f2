import { defineConfig } from "vite";

export default defineConfig({
  build: {
    outDir: "../wwwroot/dist",
    emptyOutDir: true,
    modulePreload: false,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: { graph: "src/graph.ts", site: "src/site.ts", styles: "styles/site.css", "graph-page": "styles/graph.css" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
});
