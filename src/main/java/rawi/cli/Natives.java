package rawi.cli;

import rawi.files.UserFolders;

/** Tells the libraries that unpack native code where the user's cache lies. */
final class Natives {
  private Natives() {}

  /** To be called before the first of them is loaded. */
  static void unpackIntoCache() {
    String natives = UserFolders.ofSystem().cache().resolve("natives").toString();
    System.setProperty("org.bytedeco.javacpp.cachedir", natives);
    System.setProperty("org.bytedeco.javacpp.logger", "none");
  }
}
