package hemera.store;

/** What keeps the store from opening, said in one sentence to the person who starts Hemera. */
public abstract sealed class StoreFailure extends RuntimeException
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
