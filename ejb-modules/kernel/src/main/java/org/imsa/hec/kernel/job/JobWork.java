package org.imsa.hec.kernel.job;

/** What one kind of job does: one CDI bean per kind, in the context that the work belongs to. */
public interface JobWork {

    /** The word by which {@link Jobs#start} names this work, such as {@code intake-apply}. */
    String kind();

    /**
     * Does the work, outside of any transaction; each piece of it goes into {@link JobRun#inTransaction}. It runs in the name
     * and with the roles of whoever started it. It must bear being started again after it was interrupted.
     *
     * @throws Exception a {@link org.imsa.hec.kernel.RuleBroken} ends the job with that message; anything else is logged
     *     under an id that the user is shown
     */
    void run(JobRun run) throws Exception;
}
