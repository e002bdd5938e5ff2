package kartei.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kartei.eval.Measures;
import kartei.query.Weights;

/**
 * Coordinate ascent over {@link Weights}: each weight in turn is tried at a few other values, and
 * the best is kept, until a round brings nothing. What is maximised is the mean over collections of
 * nDCG@10, so that no collection buys its gain at the price of the others.
 *
 * <p>Arguments: BEIR folders; {@code name=value} sets a weight at the start, {@code name=a,b,c}
 * only lists what these values give.
 */
final class Tuner {
  private static final double[] FACTORS = {0, .5, .7, 1.4, 2};
  private static final double LEAST_GAIN = .0005;

  private final List<Collection> collections = new ArrayList<>();

  public static void main(String[] arguments) throws Exception {
    var tuner = new Tuner();
    var settings = new ArrayList<String>();
    for (String argument : arguments) {
      if (argument.indexOf('=') > 0) {
        settings.add(argument);
      } else {
        tuner.collections.add(Collection.open(Path.of(argument)));
      }
    }
    Weights start = Weights.PRODUCT;
    boolean listed = false;
    tuner.show("start", start);
    for (String setting : settings) {
      String name = setting.substring(0, setting.indexOf('='));
      String[] values = setting.substring(setting.indexOf('=') + 1).split(",");
      for (String value : values) {
        Weights changed = WeightNames.with(start, name, Float.parseFloat(value));
        if (values.length == 1) {
          start = changed;
        } else {
          listed = true;
          tuner.show(name + "=" + value, changed);
        }
      }
    }
    if (!listed) {
      tuner.ascend(start);
    }
  }

  private void ascend(Weights start) throws IOException {
    Weights best = start;
    double mean = show("set", start);
    boolean gained = true;
    while (gained) {
      gained = false;
      for (String name : WeightNames.all()) {
        float value = WeightNames.get(best, name);
        for (double factor : FACTORS) {
          Weights tried =
              WeightNames.with(best, name, (float) (value == 0 ? factor : value * factor));
          double reached = show(name + "=" + WeightNames.get(tried, name), tried);
          if (reached > mean + LEAST_GAIN) {
            mean = reached;
            best = tried;
            gained = true;
          }
        }
      }
    }
    System.out.println(best);
  }

  private double show(String what, Weights weights) throws IOException {
    double[] reached = new double[collections.size()];
    var line = new StringBuilder();
    for (int i = 0; i < reached.length; i++) {
      Measures measures = collections.get(i).measure(weights);
      reached[i] = measures.ndcg10();
      line.append(String.format(Locale.ROOT, "%s %.4f  ", collections.get(i).name(), reached[i]));
    }
    double mean = Arrays.stream(reached).average().orElse(0);
    System.out.printf(Locale.ROOT, "%smean %.4f  %s%n", line, mean, what);
    return mean;
  }
}
