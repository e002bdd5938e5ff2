package kartei.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.jspecify.annotations.Nullable;

/**
 * Merges of an update, which are part of its commit. One that was begun after the commit would be
 * given up with the run, and by each later run again, so that segments would become more and more.
 */
final class CommitMerges extends FilterMergePolicy {
  /** How long a commit waits for them; then it goes without. */
  static final long PATIENCE_MILLIS = 10_000;

  /** Nobody should wait longer than for so much. */
  private static final long MOST_BYTES = 64 << 20;

  /**
   * @param natural says what should be merged
   */
  CommitMerges(MergePolicy natural) {
    super(natural);
  }

  @Override
  public @Nullable MergeSpecification findMerges(
      MergeTrigger trigger, SegmentInfos segments, MergeContext context) throws IOException {
    // That is after the commit.
    return trigger == MergeTrigger.FULL_FLUSH ? null : super.findMerges(trigger, segments, context);
  }

  @Override
  public @Nullable MergeSpecification findFullFlushMerges(
      MergeTrigger trigger, SegmentInfos segments, MergeContext context) throws IOException {
    MergeSpecification natural = super.findMerges(trigger, segments, context);
    var small = new MergeSpecification();
    for (OneMerge merge : natural == null ? List.<OneMerge>of() : natural.merges) {
      if (bytes(merge, context) <= MOST_BYTES) {
        small.add(merge);
      }
    }
    return small.merges.isEmpty() ? null : small;
  }

  private long bytes(OneMerge merge, MergeContext context) throws IOException {
    long bytes = 0;
    for (SegmentCommitInfo segment : merge.segments) {
      bytes += size(segment, context);
    }
    return bytes;
  }
}
