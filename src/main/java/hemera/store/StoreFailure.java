package hemera.store;

/** What keeps the store from opening. */
public abstract sealed class StoreFailure extends StartFailure
        permits HomeInUse,
                HomeNotWritable,
                DiskFull,
                PasswordMissing,
                ClusterOfAnotherVersion,
                PlatformNotSupported,
                RootRefused,
                ServerNotStarted,
                StoppedWhileStarting,
                ServerUnreachable,
                ServerTooOld {

    StoreFailure(String sentence) {
        super(sentence);
    }

    StoreFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
