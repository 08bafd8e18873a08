/** The first workflow. It holds nothing that a server said: expressions in a workflow are run. */
export const WORKFLOW = `# Written by flamegate init. Two PLACEHOLDERs: the load test, and OWNER, whose flamegate runs. Mode, services and limits: .github/flamegate.yml
name: performance

on:
  pull_request:

permissions: {}

# A new commit makes the run for the one before it pointless. Runs of other pull requests go on beside it: where all load the same
# machines, they measure each other.
concurrency:
  group: flamegate-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  gate:
    # A fork's run gets neither the address nor the token: https://github.com/OWNER/flamegate/blob/v1/docs/forks.md
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # .github/flamegate.yml, and to find functions in the code
      pull-requests: write # to comment, and to see which lines the pull request changes
      checks: write # for a check run that can be required
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false

      # PLACEHOLDER: load-test.sh is yours. It deploys one version, with profiling, and puts load on it for ten minutes (four at
      # the least): the baseline first, then the same with the candidate, on the same machines.
      - name: Load test of the baseline
        id: baseline
        run: |
          start=$(date +%s)
          ./load-test.sh baseline
          echo "window=$start/$(date +%s)" >> "$GITHUB_OUTPUT"
      - name: Load test of the candidate
        id: candidate
        run: |
          start=$(date +%s)
          ./load-test.sh candidate
          echo "window=$start/$(date +%s)" >> "$GITHUB_OUTPUT"

      # PLACEHOLDER: OWNER.
      - uses: OWNER/flamegate@v1
        with:
          pyroscope-url: \${{ vars.PYROSCOPE_URL }} # a server that the runner reaches
          pyroscope-token: \${{ secrets.PYROSCOPE_TOKEN }} # none: leave the secret out
          baseline: \${{ steps.baseline.outputs.window }}
          candidate: \${{ steps.candidate.outputs.window }}

      # The report with its flame graphs, to which the comment leads.
      - if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v7
        with:
          name: flamegate
          overwrite: true # of an earlier attempt of this run
          path: flamegate-report
`;
