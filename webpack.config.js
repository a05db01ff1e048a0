import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { policyInPage } from "./src/entries/hosting/policies.mjs";
import { ListBuiltFiles } from "./src/entries/service-worker/listBuiltFiles.mjs";
import MinimizerPlugin from "minimizer-webpack-plugin";

const here = import.meta.dirname;

/** One static site in dist/site: no server of ours, so what protects it (the CSP) stands in the page itself. */
export default function configuration(_environment, { mode = "production" }) {
  const isProduction = mode === "production";
  return {
    mode,
    target: ["web", "es2022"],
    entry: {
      tab: "./src/entries/tab/index.tsx",
      "sign-in": "./src/entries/sign-in/index.ts",
      "word-taskpane": "./src/entries/word-taskpane/index.tsx",
      // Not for a developer at work, who wants to see what was changed and not a copy.
      ...(isProduction && {
        "service-worker": { import: "./src/entries/service-worker/index.ts", filename: "service-worker.js" },
      }),
    },
    output: {
      path: path.join(here, "dist/site"),
      filename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
      publicPath: "auto",
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: { "@": path.join(here, "src"), "@content": path.join(here, "content") },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target: "es2022",
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
              },
            },
          },
        },
        { test: /\.md$/, type: "asset/source" },
      ],
    },
    plugins: [
      page("index.html", "tab"),
      page("instellen.html", "tab"),
      page("aanmelden.html", "sign-in"),
      page("word.html", "word-taskpane"),
      new CopyPlugin({
        patterns: [
          { from: "assets/site", to: "." },
          { from: "LICENSE", to: "licentie.txt", toType: "file" },
        ],
      }),
      ...(isProduction ? [new ListBuiltFiles()] : []),
    ],
    optimization: {
      // As small as webpack's default minimizer makes it, in a third of the time.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
      splitChunks: { chunks: "async" },
    },
    devtool: isProduction ? "source-map" : "cheap-module-source-map",
    // The budget of the first load is measured by `npm run bench -- size`, in gzip; webpack's own hint counts raw bytes.
    performance: false,
    cache: { type: "filesystem", buildDependencies: { config: [import.meta.filename] } },
    stats: { preset: "errors-warnings" },
  };
}

/** A page of the site, with in it what protects it: there is no server of ours that could. */
function page(filename, entry) {
  return new HtmlPlugin({
    template: `./src/entries/${entry}/index.html`,
    filename,
    chunks: [entry],
    scriptLoading: "defer",
    templateParameters: { policy: policyInPage(filename) },
  });
}
